package jp.yakuba.platform.contract;

/** Gives the records of a concept's REST bodies to the document; one with a public constructor is found by itself. */
public interface ContractSchemas {

    /** Describes the records. */
    void describe(RecordSchemas schemas);
}
