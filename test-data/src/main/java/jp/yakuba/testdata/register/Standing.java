package jp.yakuba.testdata.register;

import jp.yakuba.foundation.relationship.Relationship;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands in the register and in the household.
 *
 * @param kind 住民種別
 * @param state 住民状態
 * @param household the household
 * @param relationship 続柄; null in a household without a head
 * @param headName 世帯主氏名; null in a household without a head
 * @param order 記載順位, from 1
 */
public record Standing(
        Kind kind,
        State state,
        Household household,
        @Nullable Relationship relationship,
        @Nullable String headName,
        int order) {

    /** The same in another state. */
    public Standing with(State other) {
        return new Standing(kind, other, household, relationship, headName, order);
    }

    /** The same as another kind of resident, whose record is not deleted. */
    public Standing with(Kind other) {
        return new Standing(other, State.RESIDENT, household, relationship, headName, order);
    }

    /** The same in a household, whose head and order the household knows. */
    public Standing in(Household other, @Nullable Relationship toHead, @Nullable String nameOfHead, int place) {
        return new Standing(kind, State.RESIDENT, other, toHead, nameOfHead, place);
    }
}
