package dk.rammevaerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.App;
import dk.rammevaerk.access.AccessRules;
import dk.rammevaerk.database.OnTestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every URL: each says who may call it, and none is answered past the rules. */
@SpringBootTest(classes = App.class)
@OnTestDatabase
class AccessRulesIT {
    @Autowired
    ApplicationContext context;

    @Autowired
    RequestMappingHandlerMapping mapping;

    /** What a forgotten rule looks like. */
    static class Forgetful {
        @GetMapping("/glemt")
        void page() {}
    }

    @Test
    void everyUrlSaysWhoMayCallIt() {
        var silent = new ArrayList<String>();
        mapping.getHandlerMethods().forEach((url, handler) -> {
            if (AccessRules.audienceOf(handler).isEmpty()) silent.add(url + " -> " + handler);
        });
        assertThat(mapping.getHandlerMethods()).hasSizeGreaterThan(10);
        assertThat(silent).isEmpty();
    }

    @Test
    void aUrlWithoutARuleIsFoundAndOpenToNobody() throws NoSuchMethodException {
        var handler = new HandlerMethod(new Forgetful(), Forgetful.class.getDeclaredMethod("page"));
        assertThat(AccessRules.audienceOf(handler)).isEmpty();
    }

    /** Other mappings would answer without being asked for their rule; only our own static files may. */
    @Test
    void nothingElseAnswersButStaticFiles() {
        var others = context.getBeansOfType(HandlerMapping.class).values().stream()
                .filter(other -> !(other instanceof RequestMappingHandlerMapping))
                .filter(SimpleUrlHandlerMapping.class::isInstance)
                .flatMap(other -> ((SimpleUrlHandlerMapping) other).getUrlMap().keySet().stream())
                .toList();
        assertThat(List.copyOf(others)).containsOnly("/**", "/webjars/**");
    }
}
