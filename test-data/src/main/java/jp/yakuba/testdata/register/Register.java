package jp.yakuba.testdata.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import jp.yakuba.testdata.chance.Dice;
import jp.yakuba.testdata.person.Person;

/**
 * The register of a shard of the town. Its operations write full rows and keep every household consistent: one head or
 * none, relationships to that head, places by 5.2. They are what the movements of the stories are made of.
 */
public final class Register {

    private final LocalDate asOf;
    private final Clerk clerk;
    private final List<Resident> residents = new ArrayList<>();
    private final List<Household> households = new ArrayList<>();
    private final List<ProtectionMeasure> measures = new ArrayList<>();
    private final Map<Person, Resident> byPerson = new HashMap<>();
    private int size;

    /** An empty register as of a day. */
    public Register(LocalDate asOf, Dice dice) {
        this.asOf = asOf;
        this.clerk = new Clerk(dice);
    }

    /** The day as of which the register is. */
    public LocalDate asOf() {
        return asOf;
    }

    /** Everyone ever entered. */
    public List<Resident> residents() {
        return List.copyOf(residents);
    }

    /** Every household ever founded. */
    public List<Household> households() {
        return List.copyOf(households);
    }

    /** The measures of protection. */
    public List<ProtectionMeasure> measures() {
        return List.copyOf(measures);
    }

    /** How many are residents now. */
    public int size() {
        return size;
    }

    /** The person as a resident, if ever entered. */
    public Optional<Resident> find(Person person) {
        return Optional.ofNullable(byPerson.get(person));
    }

    /**
     * The person as a resident at this moment; one who has notified to leave is none any more for further movements.
     */
    public Optional<Resident> present(Person person) {
        return find(person).filter(Resident::isCurrent).filter(resident -> !resident.isLeaving());
    }

    /** A household that nobody lives in yet. */
    public Household open(boolean headed) {
        Household household = new Household(households.size(), headed);
        households.add(household);
        return household;
    }

    /** Enters people into a household, as its founders or as joiners. */
    public void admit(
            Household household, List<Newcomer> newcomers, Notice notice, Function<Newcomer, Residence> residence) {
        List<Resident> entered = newcomers.stream().map(this::enrol).toList();
        if (household.isEmpty()) {
            household.found(entered, newcomers.getFirst().names().name().full());
        } else {
            household.join(entered);
        }
        Movement movement = clerk.process(notice, entered);
        IntStream.range(0, entered.size()).forEach(i -> {
            Newcomer newcomer = newcomers.get(i);
            write(
                    entered.get(i),
                    new Version(
                            movement,
                            household.standing(entered.get(i), newcomer.kind()),
                            newcomer.names(),
                            residence.apply(newcomer),
                            newcomer.familyRegister(),
                            newcomer.foreign(),
                            null,
                            newcomer.remarks()));
        });
    }

    private Resident enrol(Newcomer newcomer) {
        return byPerson.computeIfAbsent(newcomer.person(), person -> {
            Resident resident = new Resident(person, residents.size(), newcomer.isFamilyRegisterHead());
            residents.add(resident);
            return resident;
        });
    }

    /** Writes a version of each of some people of one household, by one movement. */
    public void record(List<Resident> people, Notice notice, UnaryOperator<Version> change) {
        Movement movement = clerk.process(notice, people);
        Household household = people.getFirst().household();
        List<Version> changed = people.stream()
                .map(person -> change.apply(person.current()).with(movement))
                .toList();
        IntStream.range(0, people.size())
                .forEach(i -> household.rename(people.get(i), changed.get(i).names()));
        IntStream.range(0, people.size())
                .forEach(i -> write(people.get(i), household.placed(people.get(i), changed.get(i))));
    }

    private void write(Resident resident, Version version) {
        boolean wasCurrent = resident.isRecorded() && resident.isCurrent();
        resident.write(version);
        size += (version.isCurrent() ? 1 : 0) - (wasCurrent ? 1 : 0);
    }

    /** Moves people from their household to another, new or not, and sees that the old one has a head. */
    public void transfer(List<Resident> movers, Household target, Notice notice, UnaryOperator<Residence> residence) {
        Household source = movers.getFirst().household();
        source.leave(movers);
        if (target.isEmpty()) {
            target.found(movers, movers.getFirst().current().names().name().full());
        } else {
            target.join(movers);
        }
        Movement movement = clerk.process(notice, movers);
        movers.forEach(mover -> {
            Version moved = mover.current().with(movement);
            write(mover, target.placed(mover, moved.with(residence.apply(moved.residence()))));
        });
        succeed(source, notice);
    }

    /** Takes people out of the register, and sees that their household has a head. */
    public void release(List<Resident> leavers, Notice notice, State state, Leaving leaving) {
        Household household = leavers.getFirst().household();
        record(leavers, notice, version -> version.with(version.standing().with(state))
                .leaving(leaving));
        household.leave(leavers);
        succeed(household, notice);
    }

    /**
     * Of those left behind one becomes head: the only one by the office, of several one by their notification (4.0.4).
     */
    private void succeed(Household household, Notice cause) {
        if (household.lacksHead()) {
            LocalDate day = cause.date().value().clampedToCalendar();
            Basis basis = household.members().size() == 1 ? Basis.EX_OFFICIO : Basis.NOTIFICATION;
            appoint(household.successor(day), Notice.of(Reason.HEAD_CHANGE, day, cause.known(), basis));
        }
    }

    /** Makes a member the head of the household; every member gets a version with the new relationship. */
    public void appoint(Resident member, Notice notice) {
        Household household = member.household();
        household.appoint(member);
        record(household.members(), notice, UnaryOperator.identity());
    }

    /** Writes anew the members whose relationship or head has another name since a marriage or a change of names. */
    public void refresh(Household household, Notice notice) {
        List<Resident> outdated =
                household.members().stream().filter(household::isOutdated).toList();
        if (!outdated.isEmpty()) {
            record(outdated, notice, UnaryOperator.identity());
        }
    }

    /** Protects a person. */
    public void protect(ProtectionMeasure measure) {
        measures.add(Objects.requireNonNull(measure));
    }
}
