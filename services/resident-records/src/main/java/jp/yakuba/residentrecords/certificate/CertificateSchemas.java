package jp.yakuba.residentrecords.certificate;

import jp.yakuba.platform.contract.ContractSchemas;
import jp.yakuba.platform.contract.RecordSchemas;

/** Orders of certificates in the OpenAPI document. */
public final class CertificateSchemas implements ContractSchemas {

    @Override
    public void describe(RecordSchemas schemas) {
        schemas.entered("CertificateOrder", CertificateJson.ORDER, "What an applicant asks for")
                .addProperty("passedAlerts", RecordSchemas.ref("PassedAlerts"));
    }
}
