package dk.rammevaerk.api.web;

import dk.rammevaerk.access.AccessRules;
import dk.rammevaerk.access.SignInThrottle;
import dk.rammevaerk.api.tokens.SystemTokens;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * How systems are let in: by the rules of every address, without session and cookie. A person's session counts for nothing
 * here, so no page elsewhere can ask in their name.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private static final String RUNS_NOTHING = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain tokenSecurity(
            HttpSecurity http,
            AccessRules rules,
            SystemTokens tokens,
            SignInThrottle throttle,
            Problems problems,
            Clock clock)
            throws Exception {
        var chain = stateless(http, rules, problems);
        chain.securityMatcher("/api/**")
                .addFilterBefore(
                        new BearerTokens(tokens, throttle, problems, clock), AnonymousAuthenticationFilter.class);
        return chain.build();
    }

    /** What is published, read without a token. Pages of others may read it too. */
    @Bean
    @Order(2)
    SecurityFilterChain publishedSecurity(HttpSecurity http, AccessRules rules, Problems problems) throws Exception {
        var chain = stateless(http, rules, problems);
        chain.securityMatcher("/oparl/**", "/beslutninger/feed.atom")
                .headers(headers ->
                        headers.addHeaderWriter(new StaticHeadersWriter("Access-Control-Allow-Origin", "*")));
        return chain.build();
    }

    private static HttpSecurity stateless(HttpSecurity http, AccessRules rules, Problems problems) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(rules))
                .addFilterAfter(new NothingIsSent(problems), HeaderWriterFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(denied -> denied.authenticationEntryPoint((request, response, cause) ->
                                problems.write(response, HttpStatus.UNAUTHORIZED, "api.problem.token"))
                        .accessDeniedHandler((request, response, cause) ->
                                problems.write(response, HttpStatus.FORBIDDEN, "api.problem.closed")))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "private, no-cache"))
                        .addHeaderWriter(new StaticHeadersWriter("Vary", "Authorization"))
                        .contentSecurityPolicy(csp -> csp.policyDirectives(RUNS_NOTHING)));
    }

    /** Who asks again for what has not changed, is told so in a few bytes. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        var etags = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        etags.addUrlPatterns("/api/*", "/oparl/*", "/beslutninger/feed.atom");
        return etags;
    }
}
