package jp.yakuba.testdata.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.yakuba.testdata.person.Person;
import jp.yakuba.testdata.person.PersonName;
import jp.yakuba.testdata.person.Word;
import jp.yakuba.testdata.place.Elsewhere.City;
import jp.yakuba.testdata.register.Basis;
import jp.yakuba.testdata.register.CommonName;
import jp.yakuba.testdata.register.Names;
import jp.yakuba.testdata.register.Notice;
import jp.yakuba.testdata.register.Reason;
import jp.yakuba.testdata.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * 旧氏 and 通称 entered, changed or removed at the person's wish (1.1.7).
 *
 * @param day the day of the request, which is the day it takes effect
 * @param person whose
 * @param change what
 */
record NameChange(LocalDate day, Person person, Change change) implements Occurrence {

    /** What is done to the names. */
    sealed interface Change {}

    /**
     * 旧氏の記載 or, when there is one already, 旧氏の変更.
     *
     * @param surname the former surname
     */
    record FormerSurname(Word surname) implements Change {}

    /** 旧氏の削除. */
    record FormerSurnameRemoval() implements Change {}

    /**
     * 通称の記載.
     *
     * @param name the name
     */
    record CommonNameEntry(PersonName name) implements Change {}

    /** 通称の削除. */
    record CommonNameRemoval() implements Change {}

    @Override
    public void happenIn(Register register) {
        register.present(person).ifPresent(resident -> {
            Names before = resident.current().names();
            Names after = names(before);
            if (!after.equals(before)) {
                register.record(List.of(resident), notice(before), version -> version.with(after));
            }
        });
    }

    private Names names(Names before) {
        return switch (change) {
            case FormerSurname(Word surname) -> before.withFormerSurname(surname);
            case FormerSurnameRemoval removal -> before.withFormerSurname(null);
            case CommonNameEntry(PersonName name) -> before.with(CommonName.entered(name, day, City.HOME));
            case CommonNameRemoval removal -> withoutCommonName(before, before.commonName());
        };
    }

    private Names withoutCommonName(Names before, @Nullable CommonName inUse) {
        return inUse == null || !inUse.isInUse()
                ? before
                : before.with(Objects.requireNonNull(inUse).deleted(day, City.HOME));
    }

    private Notice notice(Names before) {
        return switch (change) {
            case FormerSurname entry ->
                Notice.of(
                        before.formerSurname() == null ? Reason.FORMER_SURNAME_ENTRY : Reason.FORMER_SURNAME_CHANGE,
                        day,
                        day,
                        Basis.REQUEST);
            case FormerSurnameRemoval removal -> Notice.of(Reason.FORMER_SURNAME_REMOVAL, day, day, Basis.REQUEST);
            case CommonNameEntry entry -> Notice.of(Reason.COMMON_NAME_ENTRY, day, day, Basis.APPLICATION);
            case CommonNameRemoval removal -> Notice.of(Reason.COMMON_NAME_REMOVAL, day, day, Basis.APPLICATION);
        };
    }
}
