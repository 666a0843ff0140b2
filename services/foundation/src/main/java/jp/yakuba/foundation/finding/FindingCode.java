package jp.yakuba.foundation.finding;

/**
 * What a finding is called. Each room has enums of its own, one for each weight; all of them are in its list,
 * {@code api-specs/findings/<room>.csv}.
 */
public interface FindingCode {

    /**
     * Stable, in kebab-case, behind the name of the room: {@code dog-register.tag-taken}; those of the first room and of what
     * it stands on have no name before them: {@code check-digit-wrong}. It is stored and published, so that it never changes.
     */
    String code();

    /** How much what it names weighs. */
    Severity severity();
}
