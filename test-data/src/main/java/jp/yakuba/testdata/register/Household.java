package jp.yakuba.testdata.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.yakuba.foundation.relationship.Relationship;
import jp.yakuba.testdata.person.Kinship;
import jp.yakuba.testdata.person.Person;
import org.jspecify.annotations.Nullable;

/** A household: its members with their places, and its head. */
public final class Household {

    private static final int ADULT = 18;

    private final int ordinal;
    private final boolean headed;
    private final Map<Resident, Integer> places = new LinkedHashMap<>();
    private int lastPlace;
    private @Nullable Resident head;
    private @Nullable String headName;

    Household(int ordinal, boolean headed) {
        this.ordinal = ordinal;
        this.headed = headed;
    }

    /** The place among those founded, from 0; numbers are given in this order. */
    public int ordinal() {
        return ordinal;
    }

    /** The members in their order. */
    public List<Resident> members() {
        return List.copyOf(places.keySet());
    }

    /** The head; empty in a household without one (1.1.10). */
    public Optional<Resident> head() {
        return Optional.ofNullable(head);
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    boolean lacksHead() {
        return headed && head == null && !places.isEmpty();
    }

    /** Founds it: the first member becomes the head, unless it is to have none, and all take their places by 5.2. */
    void found(List<Resident> members, String nameOfFirst) {
        if (headed) {
            head = members.getFirst();
            headName = nameOfFirst;
        }
        members.forEach(member -> places.put(member, 0));
        arrange();
    }

    /** Joiners stand after those who were there (5.2). */
    void join(List<Resident> joiners) {
        HouseholdOrder.standard(joiners, head).forEach(joiner -> places.put(joiner, ++lastPlace));
    }

    void leave(Collection<Resident> leavers) {
        leavers.forEach(places::remove);
        if (head != null && leavers.contains(head)) {
            head = null;
            headName = null;
        }
    }

    /** Makes a member the head and puts all in the order of 5.2. */
    void appoint(Resident member) {
        head = member;
        headName = member.current().names().name().full();
        arrange();
    }

    /** Takes over the name if it is the head's. */
    void rename(Resident member, Names names) {
        if (member == head) {
            headName = names.name().full();
        }
    }

    /** The version with the member's standing as it is now; as it is when it is no member's. */
    Version placed(Resident member, Version version) {
        return version.isCurrent() && places.containsKey(member)
                ? version.with(standing(member, version.standing().kind()))
                : version;
    }

    /** Whether the member's record does not say how the member stands now. */
    boolean isOutdated(Resident member) {
        return !placed(member, member.current())
                .standing()
                .equals(member.current().standing());
    }

    /** Who becomes head when the head is gone: the first adult in the order, else the first. */
    Resident successor(LocalDate day) {
        return places.keySet().stream()
                .filter(member -> member.person().ageOn(day) >= ADULT)
                .findFirst()
                .orElseGet(() -> members().getFirst());
    }

    Standing standing(Resident member, Kind kind) {
        Person headPerson = head == null ? null : head.person();
        Relationship relationship = headPerson == null ? null : Kinship.of(headPerson, member.person());
        int place = Objects.requireNonNull(places.get(member));
        return new Standing(kind, State.RESIDENT, this, relationship, headName, place);
    }

    private void arrange() {
        List<Resident> order = HouseholdOrder.standard(places.keySet(), head);
        places.clear();
        lastPlace = 0;
        order.forEach(member -> places.put(member, ++lastPlace));
    }
}
