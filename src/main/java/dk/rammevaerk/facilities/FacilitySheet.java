package dk.rammevaerk.facilities;

import dk.rammevaerk.documents.table.Column;
import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.documents.table.Tables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A register read from a file: one row per department, paragraph and period.
 *
 * @param faults in the order of the file; what is wrong is in the register only as days that nobody answers for
 * @param isComplete whether all rows were read; otherwise the register is empty, for the row that answers may be one of the others
 */
public record FacilitySheet(FacilityRegister register, List<Fault> faults, boolean isComplete) {
    static final Column FACILITY = Column.optional("tilbud");
    static final Column DEPARTMENT = Column.required("afdeling");
    static final Column NAME = Column.optional("navn");
    static final Column OPERATOR = Column.optional("driftsherre");
    static final Column OPERATOR_KIND = Column.required("virksomhedsform");
    static final Column MUNICIPALITY = Column.optional("kommune");
    static final Column PARAGRAPH = Column.required("paragraf");
    static final Column TARGET_GROUPS = Column.required("målgrupper");
    static final Column PLACES = Column.optional("pladser");
    static final Column FROM = Column.required("fra");
    static final Column LAST_DAY = Column.required("til");

    /** All columns of the format, in its order. */
    public static final List<Column> COLUMNS = List.of(
            FACILITY,
            DEPARTMENT,
            NAME,
            OPERATOR,
            OPERATOR_KIND,
            MUNICIPALITY,
            PARAGRAPH,
            TARGET_GROUPS,
            PLACES,
            FROM,
            LAST_DAY);

    /** @throws PersonNumberFound when something in it may be a CPR number */
    public static FacilitySheet read(TableFile file) throws PersonNumberFound {
        var reader = new FacilityReader();
        var read = Tables.read(file, COLUMNS, reader);
        if (!read.isComplete()) {
            return new FacilitySheet(
                    new FacilityRegister(file.name(), new Services(), List.of(), Map.of()), read.faults(), false);
        }
        var faults = new ArrayList<>(read.faults());
        var register = new FacilityRegister(file.name(), reader.services(), reader.periods(), reader.doubts());
        for (var overlap : register.overlaps()) faults.add(reader.fault(overlap));
        faults.sort(Comparator.comparingInt(Fault::line));
        return new FacilitySheet(register, List.copyOf(faults), true);
    }
}
