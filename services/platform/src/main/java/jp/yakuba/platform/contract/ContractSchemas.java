package jp.yakuba.platform.contract;

import java.util.stream.Stream;

/** Gives the records of a concept's REST bodies to the document; one with a public constructor is found by itself. */
public interface ContractSchemas {

    /** Describes the records. */
    void describe(RecordSchemas schemas);

    /** The packages of the concept that have an {@code openapi.yaml} though they have no resource. */
    default Stream<String> parts() {
        return Stream.of();
    }
}
