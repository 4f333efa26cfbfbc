package dk.rammevaerk.access;

/** What a person may do; each is held for the region, an authority or a forum. */
public enum Role {
    /** Serves all fora. */
    SECRETARIAT,
    /** Sits in a forum. */
    MEMBER,
    /** Leads a forum: approves its agendas and minutes. */
    CHAIR,
    /** Answers for an authority. */
    REPORTER,
    /** Sees tariffs of all authorities. */
    TARIFF_GROUP,
    /** Keeps users, roles and the region's set-up. */
    ADMINISTRATOR
}
