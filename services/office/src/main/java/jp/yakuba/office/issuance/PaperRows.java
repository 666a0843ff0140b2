package jp.yakuba.office.issuance;

import java.sql.ResultSet;
import java.sql.SQLException;

/** What a business keeps of its papers besides that they were issued, in columns of its own. */
public interface PaperRows<P extends Issued> {

    /** Adds its columns to the row of a paper. */
    void write(P paper, PaperColumns columns);

    /** Makes the paper of a row. */
    P read(Issue issue, ResultSet row) throws SQLException;
}
