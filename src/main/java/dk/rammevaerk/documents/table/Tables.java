package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.table.PersonNumberFound.Where;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Consumer;

/** Reads files of rows. */
public final class Tables {
    private Tables() {}

    /**
     * Reads a file row by row; rows in which nothing stands are left out. A row whose cells do not stand where they should is
     * handed on too, and is not sound.
     *
     * @param columns all columns of the format; others are looked at for CPR numbers and left alone
     * @param reader gets each row, unless the headings are wrong; what it finds wrong it adds to the row
     * @return what is wrong with the file and its rows, and whether all rows were read; those that could be read were read
     * @throws PersonNumberFound when something may be a CPR number, after all of the file was looked through
     */
    public static TableRead read(TableFile file, List<Column> columns, Consumer<Row> reader) throws PersonNumberFound {
        var persons = new PersonNumbers();
        persons.look(file.name(), Where.FILE_NAME);
        var read = read(file, columns, reader, persons);
        persons.tell(file.name());
        return read;
    }

    private static TableRead read(TableFile file, List<Column> columns, Consumer<Row> reader, PersonNumbers persons) {
        try {
            var head = FileHead.of(file);
            if (head.length == 0) return TableRead.nothing(Fault.of(file.name(), TableFlaw.EMPTY_FILE));
            boolean isPackage = FileHead.isPackage(head);
            if (!isPackage && !FileHead.isText(head)) return TableRead.nothing(FileHead.refusal(file, head));
            var reading = new Reading(file, columns, reader, isPackage, persons);
            if (isPackage) WorkbookFile.read(file, columns, reading, persons);
            else CsvFile.read(file, columns, reading, persons);
            return reading.read();
        } catch (NoSuchFileException | FileNotFoundException none) {
            return TableRead.nothing(Fault.of(file.name(), TableFlaw.NO_FILE));
        } catch (IOException unreadable) {
            return TableRead.nothing(Fault.of(file.name(), TableFlaw.NOT_READABLE));
        }
    }
}
