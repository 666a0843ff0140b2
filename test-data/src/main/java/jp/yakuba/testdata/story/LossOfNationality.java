package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.ForeignItems;
import jp.yakuba.testdata.register.Kind;
import jp.yakuba.testdata.register.Leaving;
import jp.yakuba.testdata.register.Leaving.Deletion;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.State;

/**
 * 国籍喪失 (4.5.5): the Japanese record is deleted and a foreign one entered, at first of a 経過滞在者.
 *
 * @param day the day of the loss
 * @param known the day of the notice
 * @param person who
 * @param name the name from then on
 * @param items what a foreign record has
 */
@Requirement("001/4.5.5")
record LossOfNationality(LocalDate day, LocalDate known, Person person, PersonName name, ForeignItems items)
        implements Occurrence {

    @Override
    public void happenIn(Register register) {
        register.present(person)
                .filter(resident -> resident.current().foreign() == null)
                .ifPresent(resident -> {
                    Deletion deletion =
                            new Deletion(Reason.DELETION_ON_LOSS_OF_NATIONALITY, RecordedDates.wareki(day), known);
                    register.record(
                            List.of(resident),
                            Notice.of(Reason.DELETION_ON_LOSS_OF_NATIONALITY, day, known, Basis.NOTICE),
                            version -> version.with(version.standing().with(State.OTHERWISE_DELETED))
                                    .leaving(new Leaving(deletion, null)));
                    register.record(
                            List.of(resident),
                            Notice.of(Reason.ENTRY_ON_LOSS_OF_NATIONALITY, day, known, Basis.NOTICE),
                            version -> version.with(version.standing().with(Kind.FOREIGN))
                                    .with(Names.of(name, true))
                                    .with(version.residence().residentSince(null))
                                    .with(items)
                                    .leaving(null));
                    Notice renamed = Notice.of(Reason.EX_OFFICIO_CORRECTION, day, known, Basis.EX_OFFICIO)
                            .with("世帯主の氏名の変更");
                    register.refresh(Together.household(resident), renamed);
                });
    }
}
