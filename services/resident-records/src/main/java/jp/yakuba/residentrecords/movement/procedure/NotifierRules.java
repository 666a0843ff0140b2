package jp.yakuba.residentrecords.movement.procedure;

import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.AddressChange;
import jp.yakuba.residentrecords.movement.notification.Birth;
import jp.yakuba.residentrecords.movement.notification.Death;
import jp.yakuba.residentrecords.movement.notification.HouseholdMovement;
import jp.yakuba.residentrecords.movement.notification.MoveIn;
import jp.yakuba.residentrecords.movement.notification.MoveInNotice;
import jp.yakuba.residentrecords.movement.notification.MoveOut;
import jp.yakuba.residentrecords.movement.notification.Mover;
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
            case MoveIn moveIn -> headIsThere(notifier, joinedHead(moveIn, situation));
            case AddressChange change -> headIsThere(notifier, head(numbers(change.movers()), situation));
            case MoveOut moveOut -> headIsThere(notifier, head(moveOut.movers(), situation));
            case HouseholdMovement movement -> headIsThere(notifier, head(numbers(movement.movers()), situation));
            case Reversal _ -> Findings.none();
        };
    }

    @Requirement({"001/4.2.0.4", "001/4.1.0.3"})
    private static Findings notOneOfThem(Notifier notifier, String why) {
        return Found.when(
                notifier.capacity() == NotifierCapacity.SELF,
                () -> Finding.error(
                        RecordsError.NOTIFIER_CANNOT_BE_MOVER, CAPACITY, why, "戸籍の届出をした人を選ぶか、「（なし）」にしてください。"));
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
                        RecordsError.NOTIFIER_IS_DECEASED,
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
                        RecordsError.NOTIFIER_HAS_LEFT,
                        CAPACITY,
                        "転入通知は転入地の市区町村から届くもので、転出した人は届出人になりません。",
                        "届出人を「（なし）」にしてください。"));
    }

    /** A head who has died or left notifies nothing any more; who is to be the head is not the head yet. */
    @Requirement({"001/4.0.4", "001/4.1.0.3"})
    private static Findings headIsThere(Notifier notifier, boolean headed) {
        return Found.when(
                notifier.capacity() == NotifierCapacity.HEAD && !headed,
                () -> Finding.alert(
                        RecordsAlert.NOTIFIER_HEAD_ABSENT,
                        CAPACITY,
                        "届出人が「世帯主」ですが、この世帯には世帯主がいません。",
                        "届出をした人が誰かを確かめて、「本人」や「同一世帯の者」などから選び直してください。"));
    }

    private static boolean head(List<AddresseeNumber> movers, Situation situation) {
        return MoverRules.householdOf(movers, situation)
                .map(household -> household.head().isPresent())
                .orElse(true);
    }

    /** The head of the household that newcomers join, or of the one that they found. */
    private static boolean joinedHead(MoveIn moveIn, Situation situation) {
        var joined = moveIn.destination().existingHousehold();
        return joined == null
                || situation
                        .register()
                        .household(joined)
                        .map(household -> household.head().isPresent())
                        .orElse(true);
    }

    private static List<AddresseeNumber> numbers(List<Mover> movers) {
        return movers.stream().map(Mover::addresseeNumber).toList();
    }

    private static @Nullable String close(@Nullable String name) {
        return name == null ? null : name.replace(" ", "").replace("　", "");
    }
}
