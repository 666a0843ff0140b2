package jp.yakuba.residentrecords.movement;

import jp.yakuba.platform.operator.Operator;

/**
 * Who has typed a draft or changed what was typed.
 *
 * @param userId user id of the clerk
 * @param name the clerk's name then
 */
record DraftAuthor(String userId, String name) {

    static DraftAuthor of(Operator operator) {
        return new DraftAuthor(operator.userId(), operator.name());
    }

    boolean is(Operator operator) {
        return userId.equals(operator.userId());
    }
}
