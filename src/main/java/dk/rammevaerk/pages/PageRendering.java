package dk.rammevaerk.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Puts the {@link PageRenderer} before Spring's own handlers, for controllers and for exception advice. Adding it the
 * usual way puts it behind the one that takes every {@code ResponseEntity}.
 */
@Configuration(proxyBeanMethods = false)
class PageRendering implements WebMvcConfigurer {
    private final PageRenderer renderer;

    PageRendering(PageRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        for (HandlerExceptionResolver resolver : resolvers) {
            if (resolver instanceof ExceptionHandlerExceptionResolver advice
                    && advice.getReturnValueHandlers() != null) {
                advice.setReturnValueHandlers(
                        first(renderer, advice.getReturnValueHandlers().getHandlers()));
            }
        }
    }

    @Bean
    static BeanPostProcessor pagesBeforeOtherReturnValues(ObjectProvider<PageRenderer> renderer) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof RequestMappingHandlerAdapter adapter) {
                    adapter.setReturnValueHandlers(first(renderer.getObject(), adapter.getReturnValueHandlers()));
                }
                return bean;
            }
        };
    }

    private static List<HandlerMethodReturnValueHandler> first(
            PageRenderer renderer, @Nullable List<HandlerMethodReturnValueHandler> others) {
        var all = new ArrayList<HandlerMethodReturnValueHandler>();
        all.add(renderer);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
