package jp.yakuba.testdata.register;

import jp.yakuba.testdata.person.Person;
import org.jspecify.annotations.Nullable;

/**
 * Someone about to be entered, and what will stand on the record.
 *
 * @param person who
 * @param names names and readings
 * @param familyRegister 戸籍の表示; null for a foreign resident
 * @param foreign the items of a foreign resident; null for a Japanese one
 * @param remarks the rest
 */
public record Newcomer(
        Person person,
        Names names,
        @Nullable FamilyRegisterEntry familyRegister,
        @Nullable ForeignItems foreign,
        Remarks remarks) {

    /** A Japanese newcomer. */
    public static Newcomer japanese(Person person, Names names, FamilyRegisterEntry familyRegister) {
        return new Newcomer(person, names, familyRegister, null, Remarks.NONE);
    }

    /** A foreign newcomer. */
    public static Newcomer foreign(Person person, Names names, ForeignItems items) {
        return new Newcomer(person, names, null, items, Remarks.NONE);
    }

    /** One who comes back, with what stood on the record. */
    public static Newcomer returning(Resident resident) {
        Version last = resident.current();
        return new Newcomer(resident.person(), last.names(), last.familyRegister(), last.foreign(), last.remarks());
    }

    /** 住民種別. */
    public Kind kind() {
        return foreign == null ? Kind.JAPANESE : Kind.FOREIGN;
    }

    /** Whether the newcomer is 筆頭者. */
    boolean isFamilyRegisterHead() {
        return familyRegister != null
                && familyRegister.head().equals(names.name().full());
    }

    /** The same with other names. */
    public Newcomer with(Names other) {
        return new Newcomer(person, other, familyRegister, foreign, remarks);
    }

    /** The same with other remarks. */
    public Newcomer with(Remarks other) {
        return new Newcomer(person, names, familyRegister, foreign, other);
    }

    /** The same with another 戸籍の表示. */
    public Newcomer with(FamilyRegisterEntry other) {
        return new Newcomer(person, names, other, null, remarks);
    }

    /** The same with other items of a foreign resident. */
    public Newcomer with(ForeignItems other) {
        return new Newcomer(person, names, null, other, remarks);
    }
}
