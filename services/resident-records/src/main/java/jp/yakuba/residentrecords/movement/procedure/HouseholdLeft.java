package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsInfo;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DraftRecord;
import jp.yakuba.residentrecords.resident.HeadRules;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.NotificationBasis;

/**
 * The household that movers leave behind, which may be without a head then (4.0.4). One who is left alone is the head,
 * unless a child: whether a child runs a household is for the office to see. What becomes of the others' records says
 * {@link HeadsAfter}.
 *
 * @param household as it was
 * @param leavers who leaves
 */
@Requirement("001/4.0.4")
public record HouseholdLeft(Household household, List<AddresseeNumber> leavers) {

    /** The household of the movers, if they have one. */
    public static Optional<HouseholdLeft> by(List<AddresseeNumber> movers, Situation situation) {
        return MoverRules.householdOf(movers, situation).map(household -> new HouseholdLeft(household, movers));
    }

    /** What is found when movers leave; {@code field} is where they stand in the notification. */
    public static Findings check(String field, List<AddresseeNumber> movers, Situation situation) {
        return by(movers, situation)
                .map(left -> left.headStays(field, situation))
                .orElse(Findings.none());
    }

    /** 世帯主不在: two or more are asked to choose their head first; one who is left alone is the head. */
    @Requirement("001/4.0.4")
    private Findings headStays(String field, Situation situation) {
        return switch (losesHead() ? staying().size() : 0) {
            case 0 -> Findings.none();
            case 1 ->
                Findings.of(
                        isChild(staying().getFirst(), situation)
                                ? Finding.alert(
                                        RecordsAlert.SOLE_MEMBER_UNDER_AGE,
                                        field,
                                        "世帯主がいなくなり、" + Limit.HEAD_AGE.on(situation.today()) + "歳未満の世帯員が１人で残ります。",
                                        "親族等の世帯に入るときは、その異動を続けて入力してください。この登録では世帯主を未設定とします。本人を世帯主とするときは、続けて世帯主変更をしてください。")
                                : Finding.info(
                                        RecordsInfo.REMAINING_MEMBER_BECOMES_HEAD,
                                        field,
                                        "残る世帯員は１人です。",
                                        "残る世帯員を職権で世帯主とします。"));
            default ->
                Findings.of(Finding.alert(
                        RecordsAlert.HEAD_MISSING,
                        field,
                        "世帯主がいなくなり、世帯員が２人以上残ります。",
                        "先に世帯主変更をしてください。できないときは世帯主を未設定（空欄）とし、世帯主変更の届出を求めてください。"));
        };
    }

    /** The one who is left alone as head, ex officio; nobody if there is none such. */
    @Requirement("001/4.0.4")
    public List<DraftRecord> soleMemberAsHead(RecordedDate leftOn, Situation situation) {
        return losesHead() && staying().size() == 1 && !isChild(staying().getFirst(), situation)
                ? List.of(asHead(staying().getFirst(), leftOn, situation))
                : List.of();
    }

    private static DraftRecord asHead(CurrentRecord member, RecordedDate leftOn, Situation situation) {
        var row = member.row();
        var entry = new MovementEntry(
                MovementReason.HEAD_CHANGE,
                ResidenceStart.notBefore(row, leftOn, situation),
                null,
                NotificationBasis.EX_OFFICIO,
                situation.today(),
                null,
                situation.processing().place(),
                situation.processing().terminal(),
                situation.processing().operatorId());
        return new DraftRecord(
                member,
                row.next(entry)
                        .relationship(Relationship.HEAD)
                        .householdHeadName(row.names().full())
                        .build());
    }

    private static boolean isChild(CurrentRecord member, Situation situation) {
        return HeadRules.isTooYoung(member.row().birthDate(), situation.today());
    }

    private boolean losesHead() {
        return household
                .head()
                .filter(head -> leavers.contains(head.addresseeNumber()))
                .isPresent();
    }

    private List<CurrentRecord> staying() {
        return household.without(leavers);
    }
}
