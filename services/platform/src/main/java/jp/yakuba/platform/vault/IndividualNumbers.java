package jp.yakuba.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Whose 個人番号 is which. Storing and searching are told of by the operation they are part of; looking at a number is
 * audited here, whether it is allowed or not.
 */
@ApplicationScoped
public class IndividualNumbers implements SealedStore {

    private final SealedNumbers numbers;
    private final Envelope envelope;
    private final BlindIndex index;
    private final Audit audit;

    IndividualNumbers(SealedNumbers numbers, Envelope envelope, BlindIndex index, Audit audit) {
        this.numbers = numbers;
        this.envelope = envelope;
        this.index = index;
        this.audit = audit;
    }

    /**
     * Makes this the person's number, as a new version if it is another than before.
     *
     * @return the version that this made; empty if the person had the number already
     */
    public OptionalInt store(UnitOfWork work, AddresseeNumber addressee, IndividualNumber number) {
        var before = numbers.newest(work, addressee);
        storeAll(work, Map.of(addressee, number));
        var now = numbers.newest(work, addressee);
        return now == before ? OptionalInt.empty() : OptionalInt.of(now);
    }

    /** {@link #store} for many at once; sorted, so that two imports do not wait for each other in a circle. */
    public void storeAll(UnitOfWork work, Map<AddresseeNumber, IndividualNumber> all) {
        var known = numbers.currentIndexes(work, all.keySet());
        var changed = new TreeMap<AddresseeNumber, SealedNumbers.Sealed>();
        all.forEach((addressee, number) -> {
            var before = known.get(addressee);
            if (before == null
                    || index.candidates(work.municipality(), number).stream().noneMatch(before::equals)) {
                changed.put(addressee, seal(work, addressee, number));
            }
        });
        numbers.add(work, changed);
    }

    /**
     * The number was not the person's: the person has none any more, and another may be found to have it. What was stays in
     * the earlier versions.
     */
    public void remove(UnitOfWork work, AddresseeNumber addressee) {
        if (exists(work, addressee)) {
            numbers.restore(work, new SealedNumbers.Version(addressee, 0));
        }
    }

    /**
     * What made this version of the person's number is taken back: the person has the number of before again, if any, and
     * the other one may be somebody else's. A number that has come since stays.
     */
    public void takeBack(UnitOfWork work, AddresseeNumber addressee, int version) {
        var taken = number(work, addressee, version);
        if (taken.isPresent() && taken.equals(number(work, addressee, numbers.newest(work, addressee)))) {
            numbers.restore(work, new SealedNumbers.Version(addressee, version - 1));
        }
    }

    private Optional<IndividualNumber> number(UnitOfWork work, AddresseeNumber addressee, int version) {
        return numbers.of(work, new SealedNumbers.Version(addressee, version))
                .map(stored -> open(work, addressee, stored));
    }

    /** The persons whose number this is now. */
    public List<AddresseeNumber> find(UnitOfWork work, IndividualNumber number) {
        return numbers.find(work, index.candidates(work.municipality(), number));
    }

    /** Whose the number is or was: at most one person, but for doubles from before that was ensured. */
    public List<AddresseeNumber> holders(UnitOfWork work, IndividualNumber number) {
        return numbers.holders(work, index.candidates(work.municipality(), number));
    }

    /** What stands for the number where it is compared and never read; the newest key's first. */
    public List<Bytes> fingerprints(UnitOfWork work, IndividualNumber number) {
        var candidates = new ArrayList<>(index.candidates(work.municipality(), number));
        var current = index.of(work.municipality(), number);
        candidates.remove(current);
        candidates.addFirst(current);
        return List.copyOf(candidates);
    }

    /** Whether the person has a number; nobody sees it by that. */
    public boolean exists(UnitOfWork work, AddresseeNumber addressee) {
        return !having(work, Set.of(addressee)).isEmpty();
    }

    /** Those of the persons who have a number. */
    public Set<AddresseeNumber> having(UnitOfWork work, Collection<AddresseeNumber> addressees) {
        return Set.copyOf(numbers.currentIndexes(work, addressees).keySet());
    }

    /** Shows the number to one who may see it and says why. */
    public Optional<IndividualNumber> disclose(UnitOfWork work, AddresseeNumber addressee, Purpose purpose) {
        return Optional.ofNullable(
                discloseAll(work, List.of(addressee), purpose).get(addressee));
    }

    /** {@link #disclose} of several, with one entry in the audit log that names them all. */
    public Map<AddresseeNumber, IndividualNumber> discloseAll(
            UnitOfWork work, Collection<AddresseeNumber> addressees, Purpose purpose) {
        var entry = AuditEntry.of(PlatformOperation.INDIVIDUAL_NUMBER_DISCLOSE)
                .addressees(addressees)
                .detail("purpose", purpose.code())
                .detail("note", purpose.note());
        if (!work.operator().may(PlatformPermission.ITEM_INDIVIDUAL_NUMBER)) {
            audit.recordInAnyCase(work, entry.outcome(Outcome.REFUSED));
            throw new Refusal(ProblemType.FORBIDDEN, Findings.none());
        }
        var disclosed = numbers.current(work, addressees).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, found -> open(work, found.getKey(), found.getValue())));
        // Once read it is seen, even if the operation that needed it comes to nothing.
        audit.recordInAnyCase(work, disclosed.isEmpty() ? entry : entry.individualNumberSeen());
        return disclosed;
    }

    private SealedNumbers.Sealed seal(UnitOfWork work, AddresseeNumber addressee, IndividualNumber number) {
        var plain = number.value().getBytes(StandardCharsets.US_ASCII);
        return new SealedNumbers.Sealed(
                Bytes.of(envelope.seal(plain, context(work, addressee))),
                envelope.currentKey(),
                index.of(work.municipality(), number),
                index.currentKey());
    }

    private IndividualNumber open(UnitOfWork work, AddresseeNumber addressee, Bytes stored) {
        var plain = envelope.open(stored.toArray(), context(work, addressee));
        return new IndividualNumber(new String(plain, StandardCharsets.US_ASCII));
    }

    @Override
    public int rekey(UnitOfWork work, int limit) {
        var stale = numbers.sealedOtherwise(work, envelope.currentKey(), index.currentKey(), limit);
        stale.forEach((version, old) -> {
            var number = open(work, version.addressee(), old);
            numbers.replaceSeal(work, version, seal(work, version.addressee(), number));
        });
        return stale.size();
    }

    private static String context(UnitOfWork work, AddresseeNumber addressee) {
        return "individual-number|" + work.municipality().value() + "|" + addressee.value();
    }
}
