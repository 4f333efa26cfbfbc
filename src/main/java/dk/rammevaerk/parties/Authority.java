package dk.rammevaerk.parties;

/**
 * A municipality or a region.
 *
 * @param code four digits, as the civil registration system numbers municipalities and regions
 * @param region the code of the region it lies in; a region lies in itself
 */
public record Authority(String code, String name, Kind kind, String region) {
    public enum Kind {
        MUNICIPALITY,
        REGION
    }
}
