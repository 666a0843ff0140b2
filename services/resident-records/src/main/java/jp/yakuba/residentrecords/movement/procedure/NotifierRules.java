package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.residentrecords.movement.notification.AddressChange;
import jp.yakuba.residentrecords.movement.notification.Birth;
import jp.yakuba.residentrecords.movement.notification.Death;
import jp.yakuba.residentrecords.movement.notification.HouseholdMovement;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MoveInNotice;
import jp.yakuba.residentrecords.movement.notification.MoveOut;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.notification.Notifier;
import jp.yakuba.residentrecords.movement.notification.NotifierCapacity;
import jp.yakuba.residentrecords.movement.notification.Reversal;
import org.jspecify.annotations.Nullable;

/** Who can be the 届出人 of a movement at all (法第26条, 第27条): nobody who has died, was just born or has left. */
public final class NotifierRules {

    private static final String CAPACITY = "header.notifier.capacity";

    private NotifierRules() {}

    /** Everything found in the notifier, whichever movement it is. */
    public static Findings check(Notification notification, Situation situation) {
        var notifier = notification.header().notifier();
        if (notifier == null) {
            return Findings.none();
        }
        return switch (notification) {
            case Birth _ -> notOneOfThem(notifier, "生まれた子は届出人になれません。");
            case Death death ->
                notOneOfThem(notifier, "死亡した人は届出人になれません。").and(notTheDeceased(notifier, death, situation));
            case MoveInNotice _ -> notOneWhoLeft(notifier);
            case MoveIn _, AddressChange _, MoveOut _, HouseholdMovement _, Reversal _ -> Findings.none();
        };
    }

    @Requirement({"001/4.2.0.4", "001/4.1.0.3"})
    private static Findings notOneOfThem(Notifier notifier, String why) {
        return Found.when(
                notifier.capacity() == NotifierCapacity.SELF,
                () -> Finding.error("notifier-cannot-be-mover", CAPACITY, why, "戸籍の届出をした人を選ぶか、「（なし）」にしてください。"));
    }

    /** The deceased may have been the head, or the only one who lived there, or be named in so many words. */
    @Requirement({"001/4.2.0.4", "001/4.2.2.1"})
    private static Findings notTheDeceased(Notifier notifier, Death death, Situation situation) {
        var deceased = situation.resident(death.deceased());
        var household = deceased.flatMap(
                person -> situation.register().household(person.row().householdNumber()));
        var was =
                switch (notifier.capacity()) {
                    case HEAD -> deceased.filter(person -> person.isHead()).isPresent();
                    case MEMBER ->
                        household
                                .filter(home ->
                                        home.without(List.of(death.deceased())).isEmpty())
                                .isPresent();
                    case SELF, LEGAL_REPRESENTATIVE, AGENT -> false;
                };
        var named = deceased.map(person -> person.row().names().full())
                .filter(name -> Objects.equals(close(name), close(notifier.name())))
                .isPresent();
        return Found.when(
                was || named,
                () -> Finding.error(
                        "notifier-is-deceased",
                        was ? CAPACITY : "header.notifier.name",
                        "届出人が、死亡した人自身になっています。",
                        "戸籍の届出をした人を確かめて入力し直すか、「（なし）」にしてください。"));
    }

    /** 転入通知 comes from the office of another municipality; who has left does not bring it. */
    @Requirement("001/4.1.3.1.1")
    private static Findings notOneWhoLeft(Notifier notifier) {
        return Found.when(
                !notifier.capacity().isRepresentative(),
                () -> Finding.error(
                        "notifier-has-left", CAPACITY, "転入通知は転入地の市区町村から届くもので、転出した人は届出人になりません。", "届出人を「（なし）」にしてください。"));
    }

    private static @Nullable String close(@Nullable String name) {
        return name == null ? null : name.replace(" ", "").replace("　", "");
    }
}
