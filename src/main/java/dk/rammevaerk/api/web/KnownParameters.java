package dk.rammevaerk.api.web;

import dk.rammevaerk.api.v1.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses parameters nobody asks for: a filter that is spelled wrong would else give everything. */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {
    static final class UnknownParameter extends RuntimeException {
        private final String parameter;
        private final transient List<String> known;

        UnknownParameter(String parameter, List<String> known) {
            super(parameter);
            this.parameter = parameter;
            this.known = known;
        }

        String parameter() {
            return parameter;
        }

        List<String> known() {
            return known;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackage() == NotFound.class.getPackage()) {
            var known = Arrays.stream(method.getMethodParameters())
                    .filter(one -> one.hasParameterAnnotation(RequestParam.class))
                    .map(MethodParameter::getParameter)
                    .map(one -> one.getName())
                    .toList();
            request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new UnknownParameter(name, known);
                    });
        }
        return true;
    }
}
