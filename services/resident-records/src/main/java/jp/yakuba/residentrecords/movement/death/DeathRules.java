package jp.yakuba.residentrecords.movement.death;

import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Found;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.notification.Notifier;
import jp.yakuba.residentrecords.movement.procedure.NotifierRules;
import jp.yakuba.residentrecords.movement.procedure.Situation;
import org.jspecify.annotations.Nullable;

/** Who can bring a 死亡届: nobody who has died. */
final class DeathRules {

    private DeathRules() {}

    static Findings ofNotifier(Death death, Situation situation) {
        var notifier = death.header().notifier();
        return notifier == null
                ? Findings.none()
                : NotifierRules.notOneOfThem(death.header(), "死亡した人は届出人になれません。")
                        .and(notTheDeceased(notifier, death, situation));
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
                        was ? NotifierRules.CAPACITY : "header.notifier.name",
                        "届出人が、死亡した人自身になっています。",
                        "戸籍の届出をした人を確かめて入力し直すか、「（なし）」にしてください。"));
    }

    private static @Nullable String close(@Nullable String name) {
        return name == null ? null : name.replace(" ", "").replace("　", "");
    }
}
