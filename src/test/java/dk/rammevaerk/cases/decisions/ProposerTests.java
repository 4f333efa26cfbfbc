package dk.rammevaerk.cases.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammevaerk.meetings.Decision.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposerTests {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "APPROVED        | DASSOS godkendte planen.",
                "APPROVED        | Indstillingen tiltrådt.",
                "APPROVED        | KD-Net besluttede, at analysen gentages.",
                "APPROVED        | Det blev aftalt, at sekretariatet samler svarene.",
                "NOTED           | Orienteringen blev taget til efterretning.",
                "NOTED           | DASSOS tog afrundingen af arbejdet med planen til efterretning.",
                "POSTPONED       | Punktet udsættes til næste møde.",
                "POSTPONED       | DASSOS besluttede at udszette sagen.",
                "APPOINTED       | Direktøren i Odder udpeges til gruppen.",
                "APPOINTED       | DASSOS udpegede direktøren i Odder.",
                "RECOMMENDS      | DASSOS anbefaler, at kommunerne følger planen.",
                "RECOMMENDS      | KKR opfordrer kommunerne til at bruge kontrakten.",
                "SUPPORTS        | DASSOS bakkede op om modellen.",
                "SUPPORTS        | Der var bred opbakning til forslaget.",
                "GIVES_AUTHORITY | Formanden fik mandat til at forhandle.",
                "REJECTED        | KD-Net afviste forslaget.",
                "REJECTED        | Forslaget blev ikke imødekommet.",
                "SENT_ON         | Sagen oversendes til KKR.",
                "DECIDED_OTHERWISE | I stedet besluttede DASSOS at spørge netværket."
            })
    void whatReadsLikeADecisionIsProposed(Effect effect, String minutes) {
        assertThat(Proposer.propose(minutes))
                .extracting(Proposal::text, Proposal::effect)
                .containsExactly(tuple(minutes, effect));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DASSOS drøftede planen, og der var mange input.",
                "Direktøren i Odder orienterede om planen.",
                "Direktøren i Odder opfordrede kommunerne til at købe et forløb.",
                "Konsulenten fra KKR opfordrede til, at kommunerne drøfter det.",
                "DASSOS har tidligere besluttet, at planen gentages.",
                "Rammeaftalen skal godkendes i alle byråd.",
                "Der var enighed om, at det er vigtigt, at der er fokus på tilsynene.",
                "Hvis planen ikke bliver godkendt, må arbejdet begynde forfra.",
                "Skal DASSOS godkende planen?"
            })
    void whatIsOnlySaidIsNot(String minutes) {
        assertThat(Proposer.propose(minutes)).isEmpty();
    }

    @Test
    void eachPointThatADecisionLeadsInIsOne() {
        var minutes = "DASSOS besluttede, at:\n\n- Planen gentages\n- Lånepuljen tages op igen i oktober\n";
        assertThat(Proposer.propose(minutes))
                .extracting(Proposal::text, Proposal::effect)
                .containsExactly(
                        tuple("DASSOS besluttede, at: Planen gentages", Effect.APPROVED),
                        tuple("DASSOS besluttede, at: Lånepuljen tages op igen i oktober", Effect.POSTPONED));
        assertThat(Proposer.propose(minutes).getFirst().passage(minutes)).isEqualTo("Planen gentages");
    }

    @Test
    void pointsOfADiscussionAreNone() {
        assertThat(Proposer.propose("I drøftelsen blev det fremhævet, at:\n\n- Tallene er usikre\n- Flere venter\n"))
                .isEmpty();
    }

    @Test
    void aSentenceCanDecideTwoThings() {
        assertThat(Proposer.propose("DASSOS tog orienteringen til efterretning og bad om, at tallene opdeles."))
                .extracting(Proposal::text, Proposal::effect)
                .containsExactly(
                        tuple("DASSOS tog orienteringen til efterretning", Effect.NOTED),
                        tuple("DASSOS bad om, at tallene opdeles.", Effect.RECOMMENDS));
    }

    @Test
    void remarksToADecisionAreNotDecisionsThemselves() {
        assertThat(
                        Proposer.propose(
                                "DASSOS godkendte udkastet med følgende bemærkninger, som indarbejdes:\n\n- Det skal være kort\n"))
                .extracting(Proposal::effect)
                .containsExactly(Effect.APPROVED);
    }

    @Test
    void abbreviationsAndDatesEndNoSentence() {
        assertThat(Proposer.propose("DASSOS godkendte planen, jf. Bilag 2, pr. 1. Januar. Der blev talt om meget."))
                .extracting(Proposal::text)
                .containsExactly("DASSOS godkendte planen, jf. Bilag 2, pr. 1. Januar.");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(Proposer.propose("")).isEmpty();
        assertThat(Proposer.propose("\n\n| a | b |\n| --- | --- |\n")).isEmpty();
    }
}
