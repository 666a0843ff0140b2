package jp.yakuba.testdata.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.time.RecordedDate;
import org.jspecify.annotations.Nullable;

/**
 * A person and their kin. People outside the register are here too, so that brothers and sisters have their parents.
 */
public final class Person {

    private final Sex sex;
    private final RecordedDate birthDate;
    private final LocalDate born;
    private final List<Person> children = new ArrayList<>();
    private @Nullable Person father;
    private @Nullable Person mother;
    private @Nullable Person partner;
    private boolean married;
    private boolean adopted;
    private Tie tie = Tie.KIN;

    /** How a person belongs to the household in which they live. */
    public enum Tie {
        /** By kinship. */
        KIN,
        /** 縁故者. */
        CONNECTED,
        /** 同居人. */
        LODGER
    }

    /** Someone without kin yet. */
    public Person(Sex sex, RecordedDate birthDate) {
        this.sex = sex;
        this.birthDate = birthDate;
        this.born = birthDate.value().clampedToCalendar();
    }

    /** The child of two parents, either of whom may be unknown. */
    public Person childOf(@Nullable Person knownFather, @Nullable Person knownMother) {
        father = knownFather;
        mother = knownMother;
        Optional.ofNullable(knownFather).ifPresent(parent -> parent.children.add(this));
        Optional.ofNullable(knownMother).ifPresent(parent -> parent.children.add(this));
        return this;
    }

    /** The adopted child of two parents. */
    public Person adoptedBy(@Nullable Person knownFather, @Nullable Person knownMother) {
        adopted = true;
        return childOf(knownFather, knownMother);
    }

    /** Husband and wife. */
    public Person marries(Person other) {
        livesWith(other);
        married = true;
        other.married = true;
        return this;
    }

    /** 夫（未届） and 妻（未届）. */
    public Person livesWith(Person other) {
        partner = other;
        other.partner = this;
        return this;
    }

    /** Belongs to the household otherwise than by kinship. */
    public Person tied(Tie other) {
        tie = other;
        return this;
    }

    /** 性別. */
    public Sex sex() {
        return sex;
    }

    /** 生年月日 as recorded. */
    public RecordedDate birthDate() {
        return birthDate;
    }

    /** The day of birth for reckoning, also when it is unknown. */
    public LocalDate born() {
        return born;
    }

    /** The day on which the person turns so many years. */
    public LocalDate turns(int age) {
        return born.plusYears(age);
    }

    /** Full years on a day. */
    public int ageOn(LocalDate day) {
        return born.until(day).getYears();
    }

    /** The children, oldest entered first. */
    public List<Person> children() {
        return List.copyOf(children);
    }

    /** Father and mother, as far as known. */
    public List<Person> parents() {
        List<Person> parents = new ArrayList<>(2);
        Optional.ofNullable(father).ifPresent(parents::add);
        Optional.ofNullable(mother).ifPresent(parents::add);
        return parents;
    }

    /** Husband, wife or the one who lives as such. */
    public Optional<Person> partner() {
        return Optional.ofNullable(partner);
    }

    /** Whether the partner is husband or wife by notification. */
    public boolean isMarried() {
        return married;
    }

    /** Whether the parents are so by adoption. */
    public boolean isAdopted() {
        return adopted;
    }

    /** How the person belongs to a household. */
    public Tie tie() {
        return tie;
    }

    /** The other children of the parents. */
    public List<Person> siblings() {
        return parents().stream()
                .flatMap(parent -> parent.children.stream())
                .filter(child -> child != this)
                .distinct()
                .toList();
    }
}
