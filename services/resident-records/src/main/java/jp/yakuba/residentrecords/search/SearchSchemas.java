package jp.yakuba.residentrecords.search;

import jp.yakuba.platform.contract.ContractSchemas;
import jp.yakuba.platform.contract.RecordSchemas;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Criteria and hits of the search in the OpenAPI document. */
public final class SearchSchemas implements ContractSchemas {

    @Override
    public void describe(RecordSchemas schemas) {
        schemas.entered(
                "SearchCriteria", SearchCriteria.SHAPE, "What is known of the people looked for; all of it must hold");
        schemas.recorded("FoundPerson", FoundPerson.SHAPE, "What tells one hit from another")
                .addProperty("address", orMask("Address"));
        schemas.coded(Strictness.class);
        schemas.coded(NameForm.class);
    }

    /** An address that is kept from the reader is one mask. */
    private static Schema orMask(String schema) {
        return OASFactory.createSchema().addAnyOf(RecordSchemas.ref(schema)).addAnyOf(RecordSchemas.ref("Masked"));
    }
}
