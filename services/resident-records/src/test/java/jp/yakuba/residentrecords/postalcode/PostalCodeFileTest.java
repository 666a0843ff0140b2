package jp.yakuba.residentrecords.postalcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yakuba.platform.problems.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of the post office, with its peculiarities, and the one of our own form. */
class PostalCodeFileTest {

    private static final String POST = """
        13101,"100  ","1000000","ﾄｳｷﾖｳﾄ","ﾁﾖﾀﾞｸ","ｲｶﾆｹｲｻｲｶﾞﾅｲﾊﾞｱｲ","東京都","千代田区","以下に掲載がない場合",0,0,0,0,0,0
        13212,"191  ","1910016","ﾄｳｷﾖｳﾄ","ﾋﾉｼ","ｼﾝﾒｲ","東京都","日野市","神明",0,0,1,0,0,0
        13212,"191  ","1910033","ﾄｳｷﾖｳﾄ","ﾋﾉｼ","ﾓｸﾞｻ(1-99ﾊﾞﾝﾁ)","東京都","日野市","百草（１～９９番地）",1,0,0,0,0,0
        13212,"191  ","1910034","ﾄｳｷﾖｳﾄ","ﾋﾉｼ","ﾓｸﾞｻ(ｿﾉﾀ","東京都","日野市","百草（その他、",1,0,0,0,0,0
        13212,"191  ","1910034","ﾄｳｷﾖｳﾄ","ﾋﾉｼ","１００ﾊﾞﾝﾁ","東京都","日野市","１００番地、",1,0,0,0,0,0
        13212,"191  ","1910034","ﾄｳｷﾖｳﾄ","ﾋﾉｼ","２００ﾊﾞﾝﾁ)","東京都","日野市","２００番地）",1,0,0,0,0,0
        13361,"10001","1000101","ﾄｳｷﾖｳﾄ","ｵｵｼﾏﾏﾁ","ｵｵｼﾏﾏﾁｲﾁｴﾝ","東京都","大島町","大島町一円",0,0,0,0,0,0
        """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Windows-31J"})
    void of_the_post_office_s_file_each_town_has_the_codes_of_its_lines(String charset) {
        // The wave dash of the file has another code point in each of its encodings.
        var text = POST.replace('～', charset.equals("UTF-8") ? '〜' : '～');

        assertThat(read(text, Charset.forName(charset)))
                .containsExactly("132128 神明 1910016", "132128 百草 1910033", "132128 百草 1910034");
    }

    @Test
    void a_file_of_our_own_form_names_its_columns() {
        assertThat(read("\uFEFF備考,郵便番号,町字,市区町村コード\nx,191-0016,神明,132128\n", StandardCharsets.UTF_8))
                .containsExactly("132128 神明 1910016");
    }

    @ParameterizedTest
    @CsvSource({
        "'市区町村コード,町字,郵便番号\n132125,神明,1910016\n', 2行目 check-digit-wrong",
        "'市区町村コード,町字,郵便番号\n132128,,1910016\n', 2行目 required",
        "'市区町村コード,町字,郵便番号\n132128,神明,19100\n', 2行目 digits-wrong",
    })
    void a_wrong_line_is_named(String text, String found) {
        var file = PostalCodeFile.read(
                new ByteArrayInputStream(text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8)));

        assertThat(file.findings().list())
                .extracting(one -> one.field() + " " + one.code())
                .containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c\n1,2,3\n", "市区町村コード,町字,郵便番号\n"})
    void what_is_no_such_list_is_refused(String text) {
        assertThatThrownBy(() -> read(text, StandardCharsets.UTF_8)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"神明一丁目, '神明1丁目,神明'", "神明, 神明", "神明１丁目東, '神明1丁目東,神明'"})
    void a_town_is_looked_up_as_it_is_written_and_then_without_its_count(String town, String keys) {
        assertThat(String.join(",", PostalTown.keys(town))).isEqualTo(keys);
    }

    private static List<String> read(String text, Charset charset) {
        return PostalCodeFile.read(new ByteArrayInputStream(text.getBytes(charset))).towns().stream()
                .map(town -> town.place() + " " + town.key() + " "
                        + town.postalCode().value())
                .toList();
    }
}
