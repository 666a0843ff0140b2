package jp.yakuba.residentrecords.resident;

import jp.yakuba.platform.contract.ContractSchemas;
import jp.yakuba.platform.contract.RecordSchemas;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Records of residents in the OpenAPI document. */
public final class ResidentSchemas implements ContractSchemas {

    @Override
    public void describe(RecordSchemas schemas) {
        schemas.recorded("ResidentVersion", ResidentVersion.SHAPE, "All items of one person at one moment")
                .addProperty("relationship", inWordsToo());
        schemas.codes("IndividualNumberPurpose", "individual-number-purpose");
    }

    /** The codes, and 続柄 in words, which only answers have. */
    private static Schema inWordsToo() {
        var words = OASFactory.createSchema()
                .addProperty("text", OASFactory.createSchema().addType(SchemaType.STRING));
        return OASFactory.createSchema()
                .addAllOf(RecordSchemas.ref("Relationship"))
                .addAllOf(words);
    }
}
