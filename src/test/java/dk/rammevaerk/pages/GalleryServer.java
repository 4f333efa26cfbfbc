package dk.rammevaerk.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The pages alone, without database and sign-in: for looking at the building blocks while making them, and for their
 * browser test. Everybody is the secretariat, and the content security policy is the product's.
 */
@TestComponent
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class
})
@ComponentScan
class GalleryServer {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Shows the gallery on port 18081, or on the port given. */
    public static void main(String[] args) {
        start(args.length == 0 ? 18081 : Integer.parseInt(args[0]));
    }

    /** @param port 0 for a free one */
    static ConfigurableApplicationContext start(int port) {
        // as arguments, because they must win over application.properties
        return new SpringApplicationBuilder(GalleryServer.class)
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--server.error.whitelabel.enabled=false",
                        "--spring.servlet.multipart.max-file-size=1MB",
                        "--spring.servlet.multipart.max-request-size=2MB",
                        "--server.servlet.session.tracking-modes=cookie",
                        "--server.tomcat.max-swallow-size=-1");
    }

    @Bean
    ShellUser secretariat() {
        return request -> Optional.of("Sekretariatet");
    }

    @Bean
    NavigationSource entries() {
        return request -> List.of(
                new NavigationEntry(NavigationGroup.MAIN, 10, "Overblik", "/"),
                new NavigationEntry(NavigationGroup.MAIN, 20, "Møder", "/moeder"),
                new NavigationEntry(NavigationGroup.MORE, 90, "Byggesten", "/byggesten"));
    }

    @Bean
    OncePerRequestFilter policy() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                response.setHeader("Content-Security-Policy", POLICY);
                chain.doFilter(request, response);
            }
        };
    }

    /** Answers in the ways that the gallery does not. */
    @Controller
    @TestComponent
    static class Samples {
        @GetMapping("/med-hoved")
        ResponseEntity<Page> withHeaders() {
            return ResponseEntity.status(HttpStatus.ACCEPTED)
                    .header("HX-Trigger", "gemt")
                    .body(ErrorPage.of(404));
        }

        @GetMapping("/stump")
        ResponseEntity<UploadRow> fragment() {
            return ResponseEntity.ok(new UploadRow("<b>æøå.pdf", "Læst", UploadRow.Outcome.READ, ""));
        }

        @GetMapping("/tom")
        ResponseEntity<Page> nothing() {
            return ResponseEntity.noContent().build();
        }

        @GetMapping("/gaar-galt")
        Page fail() {
            throw new IllegalStateException("on purpose, with a secret in it");
        }
    }
}
