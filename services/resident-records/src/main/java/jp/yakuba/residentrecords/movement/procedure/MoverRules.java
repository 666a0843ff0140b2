package jp.yakuba.residentrecords.movement.procedure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.household.Household;
import jp.yakuba.residentrecords.resident.CurrentRecord;
import jp.yakuba.residentrecords.resident.DeletedRecord;

/** The rules on residents who move (4.0.1). Findings stand at {@code movers[i]}. */
public final class MoverRules {

    private static final String MOVERS = "movers";

    private MoverRules() {}

    /** At least one, each once, all of them residents. */
    public static Findings areResidents(List<AddresseeNumber> movers, Situation situation) {
        return someMover(movers)
                .and(eachOnce(movers))
                .and(Found.inEach(MOVERS, movers.size(), i -> isResident(movers.get(i), situation)));
    }

    /** One list, not a list of nobody. */
    @Requirement("001/4.0.1")
    public static Findings someMover(List<?> movers) {
        return Found.when(
                movers.isEmpty(),
                () -> Finding.error(RecordsError.MOVERS_MISSING, MOVERS, "異動者が選ばれていません。", "異動者を１人以上選んでください。"));
    }

    @Requirement("001/4.0.1")
    public static Findings eachOnce(List<AddresseeNumber> movers) {
        return Found.inEach(
                MOVERS,
                movers.size(),
                i -> Found.when(
                        Collections.frequency(movers.subList(0, i), movers.get(i)) > 0,
                        () -> Finding.error(
                                RecordsError.MOVER_DUPLICATED, "", "同じ人が２回選ばれています。", "重なっている異動者を外してください。")));
    }

    /** Nobody who has left or died moves. */
    @Requirement("001/4.0.1")
    public static Findings isResident(AddresseeNumber mover, Situation situation) {
        var found = situation.register().record(mover);
        if (found.isEmpty()) {
            return Findings.of(unknown());
        }
        return switch (found.get()) {
            case CurrentRecord _ -> Findings.none();
            case DeletedRecord deleted -> Findings.of(deleted.isOfDeceased() ? died() : left());
        };
    }

    private static Finding unknown() {
        return Finding.error(RecordsError.MOVER_UNKNOWN, "", "この宛名番号の住民がいません。", "検索して異動者を選び直してください。");
    }

    private static Finding died() {
        return Finding.error(
                RecordsError.MOVER_HAS_DIED, "", "死亡により消除された人です。", "異動者を選び直してください。誤って消除したときは異動の取消しをしてください。");
    }

    private static Finding left() {
        return Finding.error(
                RecordsError.MOVER_HAS_LEFT, "", "転出等により既に消除された人です。", "異動者を選び直してください。戻って来た人は再転入として転入の処理をしてください。");
    }

    /** Movers are picked from one household (4.0.1). */
    @Requirement("001/4.0.1")
    public static Findings ofOneHousehold(List<AddresseeNumber> movers, Situation situation) {
        var households = movers.stream()
                .map(situation::resident)
                .flatMap(Optional::stream)
                .map(mover -> mover.row().householdNumber())
                .distinct()
                .count();
        return Found.when(
                households > 1,
                () -> Finding.error(
                        RecordsError.MOVERS_OF_SEVERAL_HOUSEHOLDS,
                        MOVERS,
                        "異動者が２つ以上の世帯にまたがっています。",
                        "世帯ごとに分けて入力してください。"));
    }

    @Requirement("001/4.0.1")
    public static Findings ofHousehold(List<AddresseeNumber> movers, HouseholdNumber household, Situation situation) {
        return Found.inEach(
                MOVERS,
                movers.size(),
                i -> Found.when(
                        situation
                                .resident(movers.get(i))
                                .filter(mover -> !mover.row().householdNumber().equals(household))
                                .isPresent(),
                        () -> Finding.error(
                                RecordsError.MOVER_NOT_OF_HOUSEHOLD,
                                "",
                                "異動者がこの世帯の世帯員ではありません。",
                                "世帯を確かめて異動者を選び直してください。")));
    }

    /** One who is about to leave can still move, but it is worth a look. */
    @Requirement("001/4.1.3.0.1")
    public static Findings planningToLeave(List<AddresseeNumber> movers, Situation situation) {
        return Found.inEach(
                MOVERS,
                movers.size(),
                i -> Found.when(
                        situation
                                .resident(movers.get(i))
                                .filter(CurrentRecord::plansToLeave)
                                .isPresent(),
                        () -> Finding.alert(
                                RecordsAlert.MOVER_PLANS_TO_LEAVE,
                                "",
                                "転出を届け出ている人です（転出予定日の前）。",
                                "転出を取りやめるときは先に異動の取消しをしてください。")));
    }

    /** The household from which residents move: that of the first of them. */
    public static Optional<Household> householdOf(List<AddresseeNumber> movers, Situation situation) {
        return movers.stream()
                .map(situation::resident)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(mover -> situation.register().household(mover.row().householdNumber()));
    }
}
