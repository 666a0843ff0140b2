package jp.yakuba.testdata.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.yakuba.testdata.person.Person;

/** A person of the register with every version of the record. */
public final class Resident {

    private final Person person;
    private final int ordinal;
    private final boolean familyRegisterHead;
    private final List<Version> versions = new ArrayList<>(2);

    Resident(Person person, int ordinal, boolean familyRegisterHead) {
        this.person = person;
        this.ordinal = ordinal;
        this.familyRegisterHead = familyRegisterHead;
    }

    /** Who it is. */
    public Person person() {
        return person;
    }

    /** The place among those entered, from 0; numbers are given in this order. */
    public int ordinal() {
        return ordinal;
    }

    /** The versions, oldest first. */
    public List<Version> versions() {
        return Collections.unmodifiableList(versions);
    }

    /** The oldest version. */
    public Version first() {
        return versions.getFirst();
    }

    /** The newest version. */
    public Version current() {
        return versions.getLast();
    }

    /** Whether the person is a resident now. */
    public boolean isCurrent() {
        return current().isCurrent();
    }

    /** Whether the person has notified a move-out that lies ahead. */
    public boolean isLeaving() {
        return isCurrent() && current().leaving() != null;
    }

    Household household() {
        return current().standing().household();
    }

    boolean isFamilyRegisterHead() {
        return familyRegisterHead;
    }

    boolean isRecorded() {
        return !versions.isEmpty();
    }

    void write(Version version) {
        versions.add(version);
    }
}
