package jp.yakuba.residentrecords.household;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.residentrecords.resident.Address;
import jp.yakuba.residentrecords.resident.CurrentRecord;

/**
 * 世帯: the residents under one number, in the order in which they are recorded (5.2). It may have no head (1.1.10).
 *
 * @param number 世帯番号
 * @param members at least one
 */
public record Household(HouseholdNumber number, List<CurrentRecord> members) {

    private static final Comparator<CurrentRecord> AS_RECORDED = Comparator.comparing(
                    (CurrentRecord member) -> member.row().displayOrder(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CurrentRecord::addresseeNumber);

    /** Takes members of this household and puts them into their order. */
    public Household {
        if (members.isEmpty()
                || !members.stream()
                        .allMatch(member -> member.row().householdNumber().equals(number))) {
            throw new IllegalArgumentException("Not the members of household " + number);
        }
        members = members.stream().sorted(AS_RECORDED).toList();
    }

    /** 世帯主; none is allowed. */
    @Requirement("001/1.1.10")
    public Optional<CurrentRecord> head() {
        return members.stream().filter(CurrentRecord::isHead).findFirst();
    }

    /** The member with the number. */
    public Optional<CurrentRecord> member(AddresseeNumber number) {
        return members.stream()
                .filter(member -> member.addresseeNumber().equals(number))
                .findFirst();
    }

    /** Whether the person is a member. */
    public boolean has(AddresseeNumber number) {
        return member(number).isPresent();
    }

    /** Whether these are all members, 全部, and not some, 一部 (4.0.1). */
    @Requirement("001/4.0.1")
    public boolean isWhole(Collection<AddresseeNumber> persons) {
        return persons.containsAll(
                members.stream().map(CurrentRecord::addresseeNumber).toList());
    }

    /** The members who stay when these leave. */
    public List<CurrentRecord> without(Collection<AddresseeNumber> leaving) {
        return members.stream()
                .filter(member -> !leaving.contains(member.addresseeNumber()))
                .toList();
    }

    /** Where the household lives: the address of its head, or of the first member when it has none. */
    public Address address() {
        return head().orElse(members.getFirst()).row().address();
    }

    /** The place of one who joins: after all others (5.2). */
    @Requirement("001/5.2")
    public int nextDisplayOrder() {
        return members.stream()
                        .mapToInt(member -> {
                            var order = member.row().displayOrder();
                            return order == null ? 0 : order;
                        })
                        .max()
                        .orElse(0)
                + 1;
    }
}
