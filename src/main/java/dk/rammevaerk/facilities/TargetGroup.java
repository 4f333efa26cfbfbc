package dk.rammevaerk.facilities;

/**
 * A group of people that a department can be for (målgruppe), as the common language FFB (Fælles Faglige Begreber) names
 * it.
 *
 * @param code the UUID that FFB gives it, in lower case
 * @param display the Danish words for it, unique among the groups
 */
public record TargetGroup(String code, String display) {}
