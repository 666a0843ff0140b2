package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.RecordedDates;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.FamilyRegisterEntry;
import jp.yakuba.testdata.register.ForeignItems;
import jp.yakuba.testdata.register.Kind;
import jp.yakuba.testdata.register.Leaving;
import jp.yakuba.testdata.register.Leaving.Deletion;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;
import jp.yakuba.testdata.register.State;

/**
 * 帰化 (4.5.3): the foreign record is deleted and a Japanese one entered under the same 宛名番号; 住民となった年月日 is what
 * 外国人住民となった年月日 was.
 *
 * @param day the day of naturalization
 * @param known the day of the notice
 * @param person who
 * @param name the new name
 * @param familyRegister the new family register
 */
@Requirement("001/4.5.3")
record Naturalization(
        LocalDate day, LocalDate known, Person person, PersonName name, FamilyRegisterEntry familyRegister)
        implements Occurrence {

    @Override
    public void happenIn(Register register) {
        register.present(person).ifPresent(resident -> {
            ForeignItems items = resident.current().foreign();
            if (items != null) {
                naturalize(register, resident, items.since());
            }
        });
    }

    private void naturalize(Register register, Resident resident, RecordedDate since) {
        Deletion deletion = new Deletion(Reason.DELETION_ON_NATURALIZATION, RecordedDates.wareki(day), known);
        register.record(
                List.of(resident),
                Notice.of(Reason.DELETION_ON_NATURALIZATION, day, known, Basis.NOTICE),
                version -> version.with(version.standing().with(State.OTHERWISE_DELETED))
                        .leaving(new Leaving(deletion, null)));
        register.record(
                List.of(resident),
                Notice.of(Reason.ENTRY_ON_NATURALIZATION, day, known, Basis.NOTICE),
                version -> version.with(version.standing().with(Kind.JAPANESE))
                        .with(Names.of(name, true))
                        .with(version.residence().residentSince(since))
                        .with(familyRegister)
                        .leaving(null));
        Notice renamed = Notice.of(Reason.EX_OFFICIO_CORRECTION, day, known, Basis.EX_OFFICIO)
                .with("世帯主の氏名の変更");
        register.refresh(Together.household(resident), renamed);
    }
}
