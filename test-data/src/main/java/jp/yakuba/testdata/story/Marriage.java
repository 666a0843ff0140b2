package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.Word;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.FamilyRegisterEntry;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;
import jp.yakuba.testdata.register.Version;

/**
 * 婚姻 of two who live together: 職権修正 of the surname of one, of both family registers and of the relationship.
 *
 * @param day the day of the marriage
 * @param known the day on which the office learned of it
 * @param keeps whose surname both bear
 * @param takes who takes it
 * @param familyRegister the register of the couple
 */
record Marriage(LocalDate day, LocalDate known, Person keeps, Person takes, FamilyRegisterEntry familyRegister)
        implements Occurrence {

    @Override
    public void happenIn(Register register) {
        List<Resident> couple = Together.of(register, List.of(keeps, takes));
        if (couple.isEmpty()
                || !(couple.getFirst().current().names().name()
                        instanceof PersonName.Japanese(Word surname, Word given))
                || !(couple.getLast().current().names().name() instanceof PersonName.Japanese taken)) {
            return;
        }
        keeps.marries(takes);
        Notice notice = Notice.of(Reason.EX_OFFICIO_CORRECTION, day, known, Basis.NOTICE);
        register.record(couple, notice.with("婚姻"), version -> married(version, surname, taken));
        register.refresh(Together.household(couple.getFirst()), notice);
    }

    private Version married(Version version, Word surname, PersonName.Japanese taken) {
        Names names = version.names();
        Version registered = version.with(familyRegister);
        return names.name().equals(taken) ? registered.with(names.with(taken.with(surname))) : registered;
    }
}
