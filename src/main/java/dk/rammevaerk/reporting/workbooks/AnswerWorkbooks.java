package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.UnreadableWorkbook;
import dk.rammevaerk.documents.sheet.WorkbookReader;
import dk.rammevaerk.pages.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * One authority's response as a workbook: made of what stands on the web, filled in at somebody's own desk, and read when
 * it comes back. What is read goes through the same reading and check as what is typed on the web.
 */
@Component
public class AnswerWorkbooks {
    private final Messages messages;

    AnswerWorkbooks(Messages messages) {
        this.messages = messages;
    }

    public byte[] write(WorkbookOrder order) {
        return new AnswerBook(order, messages).write();
    }

    /** Whose a workbook says that it is; empty when it cannot be read, or says nothing. */
    public Optional<WorkbookIdentity> identity(byte[] content) {
        try {
            return WorkbookKey.sheet(WorkbookReader.read(content))
                    .flatMap(WorkbookKey::read)
                    .map(WorkbookKey::identity);
        } catch (UnreadableWorkbook unreadable) {
            return Optional.empty();
        }
    }

    /** Never throws on what somebody hands in. */
    public WorkbookReading read(byte[] content, WorkbookExpectation expected) {
        try {
            return new AnswerReader(WorkbookReader.read(content), expected, new WorkbookActs(messages)).read();
        } catch (UnreadableWorkbook unreadable) {
            var kind = WorkbookFault.Kind.valueOf(unreadable.reason().name());
            return WorkbookReading.refused(List.of(WorkbookFault.of(kind)));
        }
    }
}
