package dk.rammevaerk.access;

import dk.rammevaerk.pages.ExpiredSignIn;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** How requests are let in. */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {
    /** Nothing but our own files; no inline script or style. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    /** Argon2id. The encoder's name stands before each hash, so a later one can take over. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** PostgreSQL has no text with a null character, so no request may bring one. */
    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            AccessRules rules,
            SignInAnswers answers,
            OpenIdSignIn openIdSignIn,
            ObjectProvider<ClientRegistrationRepository> openIdProviders)
            throws Exception {
        // PasswordSignIn is found by its type; named here too, it would be asked twice and each failure count double
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/css/**", "/js/**", "/img/**", "/vendor/**")
                                .permitAll()
                                .anyRequest()
                                .access(rules))
                .addFilterBefore(new UploadsNeedSignIn(), CsrfFilter.class)
                .formLogin(form -> form.loginPage("/log-paa")
                        .loginProcessingUrl("/log-paa")
                        .usernameParameter("brugernavn")
                        .passwordParameter("adgangskode")
                        .failureHandler(answers)
                        .permitAll())
                .logout(logout -> logout.logoutUrl("/log-af").logoutSuccessUrl("/log-paa?afsluttet"))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(answers)
                        .accessDeniedHandler(ExpiredSignIn.accessDeniedHandler()))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
        if (openIdProviders.getIfAvailable() != null) {
            http.oauth2Login(openId -> openId.loginPage("/log-paa")
                    .failureHandler(answers)
                    .userInfoEndpoint(user -> user.oidcUserService(openIdSignIn)));
        }
        return http.build();
    }
}
