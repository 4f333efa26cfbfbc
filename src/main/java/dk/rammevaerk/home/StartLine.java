package dk.rammevaerk.home;

import dk.rammevaerk.access.DemoAccounts;
import dk.rammevaerk.access.FirstAdministrator;
import dk.rammevaerk.pages.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the started program is and how to log in. */
@Component
class StartLine {
    private static final Logger LOG = LoggerFactory.getLogger(StartLine.class);

    private final ObjectProvider<DemoAccounts> demo;
    private final FirstAdministrator firstAdministrator;
    private final Messages messages;

    StartLine(ObjectProvider<DemoAccounts> demo, FirstAdministrator firstAdministrator, Messages messages) {
        this.demo = demo;
        this.firstAdministrator = firstAdministrator;
        this.messages = messages;
    }

    @EventListener
    void started(ApplicationReadyEvent ready) {
        if (!(ready.getApplicationContext() instanceof WebServerApplicationContext server)
                || server.getWebServer() == null) return;
        LOG.info(messages.of(
                "home.started", "http://localhost:" + server.getWebServer().getPort()));
        var demonstration = demo.getIfAvailable();
        if (demonstration != null) {
            LOG.info(
                    messages.of("home.demo", demonstration.accounts().getFirst().username(), demonstration.password()));
        } else {
            firstAdministrator
                    .openWhenNobodyCanSignIn()
                    .ifPresent(way -> LOG.info(messages.of("home.firstAdministrator", way.username(), way.password())));
        }
    }
}
