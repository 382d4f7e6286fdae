package app.rebound.applications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Norda                   | NORDA
                    Norda GmbH              | norda
                    Norda GmbH & Co. KG     | Norda
                    Norda, Inc.             | Norda
                    Norda Holding AG        | Norda
                    Café Lumière            | cafe lumiere
                    Straßenbau Groß         | Strassenbau Gross
                    Heron & Sons            | Heron Sons
                    A.B.C.                  | A B C
                    """)
    void twoSpellingsAreOneCompany(String one, String other) {
        assertThat(CompanyName.key(one)).isEqualTo(CompanyName.key(other));
    }

    @ParameterizedTest
    @CsvSource({"Norda,Nordlys", "Heron,Heron Sons", "Alpha 1,Alpha 2"})
    void twoCompaniesStayTwo(String one, String other) {
        assertThat(CompanyName.key(one)).isNotEqualTo(CompanyName.key(other));
    }

    @Test
    void aNameThatIsOnlyALegalFormStaysAName() {
        assertThat(CompanyName.key("AG")).isEqualTo("ag");
    }

    @Test
    void namesInAnyScriptAreKept() {
        assertThat(CompanyName.key("株式会社ノルダ")).isNotEmpty();
        assertThat(CompanyName.key("…")).isEmpty();
    }
}
