package jp.yakuba.childallowance.task;

import jp.yakuba.foundation.code.Coded;

/** What a movement asks for. */
public enum TaskKind implements Coded {
    /** A recipient moves out or has died: the entitlement ends on the day. */
    EXTINCTION("extinction", "消滅"),
    /** A child for whom somebody is paid moves out or has died. */
    DECREASE("decrease", "減額"),
    /** A child has come into the household of a recipient. */
    INCREASE("increase", "増額の勧奨"),
    /** A child lives where nobody is a recipient, or has lost its recipient. */
    CLAIM("claim", "認定の勧奨"),
    /** A movement was reversed from which an amendment followed. */
    RESCISSION("rescission", "取消し"),
    /** A child and its recipient live in two households. */
    APART("apart", "別居"),
    /** A child will be 児童 no more with the school year, and would go on to count for the others by a statement. */
    STATEMENT("statement", "確認書"),
    /** Who counts as a student will leave school: stated anew, it goes on to count. */
    RESTATEMENT("restatement", "確認書の再提出"),
    /** Who was counted has left school without another statement, or is cared and paid for no more: a decrease is proposed. */
    COUNT_END("count-end", "算定の終わり"),
    /** A recipient has died to whom something is owed: a child may claim it (児童手当法第12条). */
    UNPAID("unpaid", "未支払の勧奨"),
    /** The term ends to which a child who studies abroad is claimed for: back in Japan, it is claimed for anew. */
    STUDY_END("study-end", "留学の終わり"),
    /** The term ends to which a recipient was designated (父母指定者): somebody claims anew. */
    DESIGNATION_END("designation-end", "父母の指定の終わり");

    private final String code;
    private final String japanese;

    TaskKind(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    @Override
    public String code() {
        return code;
    }

    /** The word on screens. */
    public String japanese() {
        return japanese;
    }

    /** Whether it tells in whose household the subject lives. */
    boolean tellsOfHouseholds() {
        return this == INCREASE || this == APART;
    }
}
