package jp.yakuba.office.approval;

import jp.yakuba.platform.operator.Operator;

/**
 * Who has typed a draft or changed what was typed.
 *
 * @param userId user id of the clerk
 * @param name the clerk's name then
 */
public record DraftAuthor(String userId, String name) {

    /** Whether it is the operator. */
    public boolean is(Operator operator) {
        return userId.equals(operator.userId());
    }
}
