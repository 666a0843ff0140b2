package jp.yakuba.residentrecords.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** 抑止対象の住所等: the places that a measure names, which are kept from sight beside those that the register knows. */
@ApplicationScoped
@Requirement("001/1.1.16")
public class NamedPlaces {

    private static final Pattern BETWEEN = Pattern.compile("[、；;]+");

    private final Measures measures;

    NamedPlaces(Measures measures) {
        this.measures = measures;
    }

    /** Those of the measures that protect the person, each as it was typed. */
    public List<String> of(UnitOfWork work, AddresseeNumber person) {
        return measures.of(work, List.of(person)).stream()
                .filter(measure -> measure.state().protects())
                .flatMap(NamedPlaces::of)
                .distinct()
                .toList();
    }

    /** What is given up counts until that is decided, and what is asked for counts at once. */
    static Stream<String> of(Measure measure) {
        var request = measure.request();
        var changed = request == null ? null : request.changed();
        return Stream.concat(Stream.of(measure.particulars()), Stream.ofNullable(changed))
                .map(Particulars::places)
                .filter(places -> places != null)
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .filter(place -> !place.isEmpty());
    }
}
