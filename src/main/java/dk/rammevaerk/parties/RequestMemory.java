package dk.rammevaerk.parties;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Remembers a list for as long as one request is answered, so that a page that names many reads them once. Nothing is
 * remembered from one request to the next, so what another instance of the program changed is seen at once. A transaction
 * that may write reads for itself.
 */
final class RequestMemory<T> {
    private final String name;

    /** @param name no other memory has it */
    RequestMemory(String name) {
        this.name = RequestMemory.class.getName() + "." + name;
    }

    List<T> of(Supplier<List<T>> reading) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null || mayWrite()) return reading.get();
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Known<?> known) return known(known);
        var known = new Known<>(List.copyOf(reading.get()));
        request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        return known.list();
    }

    void forget() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.removeAttribute(name, RequestAttributes.SCOPE_REQUEST);
    }

    private record Known<T>(List<T> list) {}

    /** Only {@link #of} writes under this name. */
    @SuppressWarnings("unchecked")
    private List<T> known(Known<?> known) {
        return (List<T>) known.list();
    }

    private static boolean mayWrite() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
