package dk.rammevaerk.api.document;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import org.springdoc.core.customizers.SpringDocCustomizers;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.SpringDocProviders;
import org.springdoc.core.service.AbstractRequestService;
import org.springdoc.core.service.GenericResponseService;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.OperationService;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.web.bind.annotation.RestController;

/** Springdoc's own handler takes no rule of ours, so it answers through this one, which says whom it is open to. */
@RestController
@OpenTo(Audience.EVERYONE)
class OpenApiDocument extends OpenApiWebMvcResource {
    OpenApiDocument(
            ObjectFactory<OpenAPIService> documents,
            AbstractRequestService requests,
            GenericResponseService responses,
            OperationService operations,
            SpringDocConfigProperties properties,
            SpringDocProviders providers,
            SpringDocCustomizers customizers) {
        super(documents, requests, responses, operations, properties, providers, customizers);
    }
}
