package jp.yakuba.testdata.household;

/** What someone is in a household that is being drawn up. */
public enum Role {
    /** Whom the others are kin to. */
    HEAD,
    /** Husband or wife. */
    SPOUSE,
    /** One who lives with the head as husband or wife. */
    PARTNER,
    /** A child of head and spouse. */
    CHILD,
    /** A child of the spouse alone. */
    STEPCHILD,
    /** The child who stays with a family of their own. */
    HEIR,
    /** Husband or wife of the heir. */
    HEIR_SPOUSE,
    /** A child of the heir. */
    GRANDCHILD,
    /** The head's father. */
    FATHER,
    /** The head's mother. */
    MOTHER,
    /** The spouse's mother. */
    MOTHER_IN_LAW,
    /** A brother or sister. */
    SIBLING,
    /** 縁故者. */
    CONNECTED,
    /** 同居人. */
    LODGER
}
