package dk.rammevaerk.documents.xml;

import javax.xml.stream.XMLInputFactory;

/** Readers of XML that follow nothing out of the file: document types and outside entities are refused. */
public final class ClosedXml {
    private ClosedXml() {}

    /** That of the JDK; each text comes in one piece. */
    public static XMLInputFactory factory() {
        var factory = closed(XMLInputFactory.newDefaultFactory());
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    public static XMLInputFactory closed(XMLInputFactory factory) {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
