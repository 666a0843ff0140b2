package jp.yakuba.testdata;

import java.util.List;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;

/** How many there are of what in a town. */
public final class Census {

    private Count total = new Count(0, 0, 0, 0, 0);

    Census() {}

    /**
     * Counts.
     *
     * @param residents who live in the town
     * @param deleted 除票
     * @param households with at least one resident
     * @param versions rows
     * @param protectedPeople measures of protection
     */
    public record Count(long residents, long deleted, long households, long versions, long protectedPeople) {

        static Count of(Register register) {
            List<Resident> people = register.residents();
            return new Count(
                    register.size(),
                    people.size() - register.size(),
                    register.households().stream()
                            .filter(household -> !household.members().isEmpty())
                            .count(),
                    people.stream()
                            .mapToLong(person -> person.versions().size())
                            .sum(),
                    register.measures().size());
        }

        private Count plus(Count other) {
            return new Count(
                    residents + other.residents,
                    deleted + other.deleted,
                    households + other.households,
                    versions + other.versions,
                    protectedPeople + other.protectedPeople);
        }
    }

    void add(Count count) {
        total = total.plus(count);
    }

    /** All of it. */
    public Count total() {
        return total;
    }
}
