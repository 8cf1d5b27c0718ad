import ArgumentParser
import Datasets
import Instruments

extension Perspective: ExpressibleByArgument {}

extension CSVWriter.Missing: ExpressibleByArgument {}
