package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.Kind;
import jp.yakuba.testdata.register.Newcomer;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Residence;
import jp.yakuba.testdata.register.Resident;

/**
 * 出生: the child joins the household of a parent; there is no 転入前住所 (4.2.1.1).
 *
 * @param child who is born
 * @param parent whose household the child joins
 * @param known the day of the notification
 */
record Birth(Newcomer child, Person parent, LocalDate known) implements Occurrence {

    @Override
    public LocalDate day() {
        return child.person().born();
    }

    @Override
    public void happenIn(Register register) {
        register.present(parent).map(Resident::current).ifPresent(version -> {
            RecordedDate born = child.person().birthDate();
            Residence residence = new Residence(
                    version.residence().address(),
                    born,
                    child.kind() == Kind.JAPANESE ? born : null,
                    known,
                    null,
                    Residence.Origin.NONE);
            register.admit(
                    version.standing().household(),
                    List.of(child),
                    new Notice(Reason.BIRTH, born, known, Basis.NOTICE, null),
                    newborn -> residence);
        });
    }
}
