package dk.rammevaerk.reporting.results;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.RoundForm;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers that the secretariat marks to look into. Nobody else sees the marks. */
@Service
public class FollowUps {
    private final Responses responses;
    private final ResponseSteps steps;
    private final CurrentActor currentActor;
    private final ResultWords words;

    FollowUps(Responses responses, ResponseSteps steps, CurrentActor currentActor, ResultWords words) {
        this.responses = responses;
        this.steps = steps;
        this.currentActor = currentActor;
        this.words = words;
    }

    /**
     * Each mark in words.
     *
     * @param counted the responses that count
     */
    public List<String> told(List<ResponseView> counted, Question question) {
        return own(counted)
                .flatMap(view -> Stream.ofNullable(
                                view.response().mark(question.name()).followUp())
                        .map(what -> words.of("results.followUp.told", words.name(view.invitation()), what)))
                .toList();
    }

    /** Whose answers can be marked: from the code to the name. */
    public SequencedMap<String, String> authorities(List<ResponseView> counted) {
        var authorities = new LinkedHashMap<String, String>();
        own(counted).forEach(view -> authorities.put(view.invitation().authority(), words.name(view.invitation())));
        return authorities;
    }

    /**
     * @param what is to be looked into; empty takes the mark away
     * @return whether there is such an answer
     */
    @Transactional
    public boolean mark(ReportingRound round, RoundForm form, Question question, String authority, String what) {
        var view = own(responses.counted(round))
                .filter(one -> one.form().ordinal() == form.ordinal())
                .filter(one -> one.invitation().authority().equals(authority))
                .findFirst();
        view.ifPresent(one -> steps.followUp(one, question.name(), what));
        return view.isPresent();
    }

    /** None for others than the secretariat. */
    private Stream<ResponseView> own(List<ResponseView> counted) {
        return currentActor.get().isSecretariat() ? counted.stream() : Stream.empty();
    }
}
