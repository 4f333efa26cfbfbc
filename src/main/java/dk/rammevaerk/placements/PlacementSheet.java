package dk.rammevaerk.placements;

import dk.rammevaerk.documents.table.Column;
import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.documents.table.Tables;
import dk.rammevaerk.facilities.FacilityRegister;
import java.util.List;

/**
 * Placements read from a file.
 *
 * @param faults in the order of the file; a row in which something is wrong is no placement
 * @param isComplete whether all rows were read, sound or not
 */
public record PlacementSheet(Placements placements, List<Fault> faults, boolean isComplete) {
    static final Column REFERENCE = Column.required("reference");
    static final Column BUYER = Column.required("køberkommune");
    static final Column YEAR_OF_BIRTH = Column.optional("fødselsår");
    static final Column PARAGRAPH = Column.required("paragraf");
    static final Column DEPARTMENT = Column.required("afdeling");
    static final Column FROM = Column.required("fra");
    static final Column LAST_DAY = Column.required("til");
    static final Column PRICE = Column.optional("pris_pr_døgn");

    /** All columns of the format, in its order. */
    public static final List<Column> COLUMNS =
            List.of(REFERENCE, BUYER, YEAR_OF_BIRTH, PARAGRAPH, DEPARTMENT, FROM, LAST_DAY, PRICE);

    /**
     * @param register what the placements are to be counted with; it learns the services that they name
     * @throws PersonNumberFound when something in it may be a CPR number
     */
    public static PlacementSheet read(TableFile file, FacilityRegister register) throws PersonNumberFound {
        var reader = new PlacementReader(register.services());
        var read = Tables.read(file, COLUMNS, reader);
        return new PlacementSheet(reader.placements(file.name()), read.faults(), read.isComplete());
    }
}
