package org.denouement.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.denouement.app.doctor.Check;
import org.denouement.app.doctor.Doctor;
import org.denouement.app.doctor.Machine;
import org.denouement.model.language.Languages;
import org.denouement.tell.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what is missing on the machine. */
@Command(
        name = "doctor",
        description =
                "Says what is missing on this machine: Java, memory, PDF reader, fonts, languages. Exits with 1 when"
                        + " something needed is.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Option(names = "--json", description = "Print the checks as JSON, and nothing else, on standard output.")
    private boolean json;

    @Option(names = "--language", paramLabel = "CODE", description = "The language to answer in.")
    private @Nullable String language;

    @Override
    public Integer call() {
        Languages languages = Languages.ofClassPath();
        List<Check> checks = Doctor.of(Machine.here(), languages).examine();
        Messages messages = Messages.of(
                languages, language == null ? Locale.getDefault().getLanguage() : language.toLowerCase(Locale.ROOT));
        System.out.print(json ? asJson(checks, messages) : asText(checks, messages));
        return isReady(checks) ? ExitCode.DONE : ExitCode.ENVIRONMENT;
    }

    static boolean isReady(List<Check> checks) {
        return checks.stream().noneMatch(check -> check.state() == Check.State.MISSING);
    }

    static String asText(List<Check> checks, Messages messages) {
        StringBuilder text = new StringBuilder();
        for (Check check : checks) {
            String mark = check.state() == Check.State.OK ? "+ " : check.state() == Check.State.WARNING ? "! " : "- ";
            text.append(mark).append(messages.tell(check.what())).append('\n');
        }
        return text.append(messages.tell(isReady(checks) ? "doctor.ready" : "doctor.unready"))
                .append('\n')
                .toString();
    }

    static String asJson(List<Check> checks, Messages messages) {
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("ready", isReady(checks));
        var list = report.putArray("checks");
        for (Check check : checks) {
            ObjectNode one = list.addObject();
            one.put("check", check.name());
            one.put("state", check.state().name().toLowerCase(Locale.ROOT));
            one.put("what", messages.tell(check.what()));
        }
        return report.toPrettyString() + "\n";
    }
}
